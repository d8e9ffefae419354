rfl
set_option debug.skipKernelTC true
