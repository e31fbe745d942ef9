-- A report came on the provider's id KEYS[1]. Returns the message it is of; if that is not known yet the report's state
-- ARGV[1] and reason ARGV[2] are kept for ARGV[3] seconds.
local message = redis.call('HGET', KEYS[1], 'message')
if message then return message end
redis.call('HSET', KEYS[1], 'state', ARGV[1], 'reason', ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return ''
