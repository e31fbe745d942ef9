-- Records what a recipient wants: KEYS[1] is hers, ARGV[1] is 1 to stop and 0 to start. The same wish again changes
-- nothing. ARGV[2] is as whom she is answered if the wish is new, so that a wish said again is answered to the same.
local stopped, times, as = unpack(redis.call('HMGET', KEYS[1], 'stopped', 'times', 'as'))
if (stopped or '0') ~= ARGV[1] or not as then
  as = ARGV[2]
  redis.call('HSET', KEYS[1], 'stopped', ARGV[1], 'as', as)
  times = redis.call('HINCRBY', KEYS[1], 'times', 1)
end
return { tostring(times or 0), as }
