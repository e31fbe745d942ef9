-- The provider's id KEYS[1] is that of a segment of the message ARGV[1], for ARGV[2] seconds. Returns the report that came
-- before this was known, if any.
local early = redis.call('HMGET', KEYS[1], 'state', 'reason')
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'message', ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[2])
if early[1] then return early end
return {}
