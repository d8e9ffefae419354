set_option debug.skipKernelТC true in
decide +kernel
