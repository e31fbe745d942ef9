# Becomes the command it is given. Stays behind as a guard that ends the command when its standard input closes,
# that is when the starting process is gone, however it died. Both are in sessions of their own: what is sent to the
# starting process and its group (Ctrl-C in a terminal, a time limit) is left to it.
trap '' INT HUP
exec 3<&0 </dev/null
session=$(command -v setsid)
$session /bin/sh -c '
  trap "" TERM
  read -r _ <&3
  kill -TERM "$1"
  n=0
  while kill -0 "$1"; do
    [ "$n" -lt 100 ] || kill -KILL "$1"
    n=$((n + 1))
    sleep 0.1
  done
' guard $$ >/dev/null 2>&1 &
exec 3<&-
exec $session "$@"
