-- Counts a reply, once for each id, as its newest sequence has it. Of an event that is not there, since it is being
-- forgotten, nothing is counted any more.
local event, replies, figures = unpack(KEYS)
local replyId, reply, sequence = unpack(ARGV)
if redis.call('EXISTS', event) == 0 then
  return 0
end
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
