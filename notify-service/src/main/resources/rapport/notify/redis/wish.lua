-- Records what a recipient wants: KEYS[1] is hers, ARGV[1] is 1 to stop and 0 to start. The same wish again changes nothing.
local stopped, times = unpack(redis.call('HMGET', KEYS[1], 'stopped', 'times'))
if (stopped or '0') ~= ARGV[1] then
  redis.call('HSET', KEYS[1], 'stopped', ARGV[1])
  times = redis.call('HINCRBY', KEYS[1], 'times', 1)
end
return { ARGV[1], tostring(times or 0) }
