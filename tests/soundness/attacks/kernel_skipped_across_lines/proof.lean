set_option /- x -/
  debug.skipKernelTC
  true in decide +kernel
