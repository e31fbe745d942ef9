-- Counts a reply, once for each id, as its newest sequence has it.
local replies, figures = unpack(KEYS)
local replyId, reply, sequence = unpack(ARGV)
local stored = redis.call('HGET', replies, replyId)
if stored then
  local known, word = string.match(stored, '^(%d+):(.*)$')
  if tonumber(known) >= tonumber(sequence) then
    return 0
  end
  redis.call('HINCRBY', figures, 'replies:' .. word, -1)
end
redis.call('HSET', replies, replyId, sequence .. ':' .. reply)
redis.call('HINCRBY', figures, 'replies:' .. reply, 1)
return 1
