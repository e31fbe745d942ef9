-- Counts the different answers in a row under KEYS[1], of which ARGV[1] is the latest. The same answer again does not count.
local last, n = unpack(redis.call('HMGET', KEYS[1], 'last', 'n'))
if last ~= ARGV[1] then
  redis.call('HSET', KEYS[1], 'last', ARGV[1])
  n = redis.call('HINCRBY', KEYS[1], 'n', 1)
end
redis.call('EXPIRE', KEYS[1], ARGV[2])
return tonumber(n)
