stop
omega
