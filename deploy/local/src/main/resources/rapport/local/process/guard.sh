# Becomes the command it is given. Leaves a guard behind that ends the command when its standard input closes, that is
# when the starting process is gone, however it died. Both are in a session of their own, entered before anything else:
# what is sent to the starting process and its group (Ctrl-C in a terminal, a time limit) is left to it, and no kill of
# that group hits the guard alone.
trap '' INT HUP
exec $(command -v setsid) /bin/sh -c '
  exec 3<&0 </dev/null
  (
    trap "" TERM
    read -r _ <&3
    kill -TERM "$$"
    n=0
    while kill -0 "$$"; do
      [ "$n" -lt 100 ] || kill -KILL "$$"
      n=$((n + 1))
      sleep 0.1
    done
  ) >/dev/null 2>&1 &
  exec 3<&-
  exec "$@"
' "$0" "$@"
