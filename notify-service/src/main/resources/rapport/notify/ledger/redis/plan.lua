-- Enters a message unless it, or the message KEYS[8], is known; KEYS[9] collects its event's messages. ARGV[2] is when it
-- may be taken, then come its fields and values. Returns 1 if it was entered; -1 if one of the two was collected and is
-- lost, and so may have been sent. It is collected no more then, for it may also be that it was not.
if redis.call('EXISTS', M) == 1 or redis.call('EXISTS', KEYS[8]) == 1 then return 0 end
local other = string.sub(KEYS[8], #M - #ID + 1)
if redis.call('SREM', KEYS[9], ID) + redis.call('SREM', KEYS[9], other) > 0 then return -1 end
set(unpack(ARGV, 3))
redis.call('EXPIRE', M, KEEP)
redis.call('ZADD', QUEUES[get('channel')], ARGV[2], ID)
redis.call('SADD', KEYS[9], ID)
return 1
