-- Removes attendees and what they are found by; ARGV has their ids.
local attendees, revisions, words, index, created, changed = unpack(KEYS)
for _, id in ipairs(ARGV) do
  local before = redis.call('HGET', words, id)
  if before then
    for word in string.gmatch(before, '[^\n]+') do
      redis.call('ZREM', index, word .. '\0' .. id)
    end
  end
  redis.call('HDEL', attendees, id)
  redis.call('HDEL', revisions, id)
  redis.call('HDEL', words, id)
  redis.call('ZREM', created, id)
  redis.call('ZREM', changed, id)
end
return #ARGV
