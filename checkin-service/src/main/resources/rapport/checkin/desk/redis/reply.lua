-- Counts a reply, once for each id.
local replies, figures = unpack(KEYS)
local replyId, reply = unpack(ARGV)
if redis.call('HSETNX', replies, replyId, reply) == 1 then
  redis.call('HINCRBY', figures, 'replies:' .. reply, 1)
end
return 1
