-- Returns the message, if it is known. One that is gone although it is to be sent, or is being sent, is so no more; only its
-- id is returned.
if redis.call('EXISTS', M) == 1 then return show() end
local left = redis.call('ZREM', KEYS[2], ID) + redis.call('ZREM', KEYS[3], ID) + redis.call('ZREM', SENDING, ID)
redis.call('HDEL', SENDING_TO, ID)
if left > 0 then return { ID } end
return {}
