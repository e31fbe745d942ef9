-- Returns when the next message of the queue KEYS[1] may be taken, and at most ARGV[2] of those that may at ARGV[1]: they
-- are leased until ARGV[3].
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
for _, id in ipairs(ids) do redis.call('ZADD', KEYS[1], ARGV[3], id) end
local head = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
table.insert(ids, 1, head[2] or '')
return ids
