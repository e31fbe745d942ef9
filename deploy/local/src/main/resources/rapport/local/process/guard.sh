# Becomes the command it is given. Stays behind as a guard that ends the command when its standard input closes,
# that is when the starting process is gone, however it died. Ctrl-C in a terminal is left to the starting process.
trap '' INT HUP
exec 3<&0 </dev/null
{
  read -r _ <&3
  kill -TERM $$
  n=0
  while kill -0 $$; do
    [ "$n" -lt 100 ] || kill -KILL $$
    n=$((n + 1))
    sleep 0.1
  done
} >/dev/null 2>&1 &
exec 3<&-
if command -v setsid >/dev/null; then
  exec setsid "$@"
fi
exec "$@"
