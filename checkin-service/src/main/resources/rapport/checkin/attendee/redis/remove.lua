-- Removes attendees and what they are found by; ARGV has their ids.
local attendees, revisions, words, index, created, changed, roster, sequence = unpack(KEYS)
local time = redis.call('TIME')
local last = tonumber(redis.call('GET', sequence) or '0')
local number = string.format('%.0f', math.max(last + 1, (time[1] * 1000 + math.floor(time[2] / 1000)) * 100))
redis.call('SET', sequence, number)

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
  -- Who is gone stays on these lists, so that kiosks and scanner apps learn of it.
  redis.call('ZADD', changed, string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)), id)
  redis.call('ZADD', roster, number, id)
end
return #ARGV
