decide +kernel
