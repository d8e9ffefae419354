intro a b c
omega
