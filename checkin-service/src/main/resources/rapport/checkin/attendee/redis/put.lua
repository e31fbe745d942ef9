-- Stores attendees, what they are found by and their revisions, unless newer ones are stored.
-- By the time of Redis, which orders all writes, `created` and `changed` tell since when each is there as she is.
-- ARGV has the id, the revision, the document and the words, one a line, of each.
local attendees, revisions, words, index, created, changed, roster, sequence = unpack(KEYS)
local time = redis.call('TIME')
local now = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
-- Numbers each change of the event, so that who asks for what is newer misses none.
local last = tonumber(redis.call('GET', sequence) or '0')
local number = string.format('%.0f', math.max(last + 1, tonumber(now) * 100))
local numbered = false
for i = 1, #ARGV, 4 do
  local id, revision, document, found = unpack(ARGV, i, i + 3)
  if tonumber(redis.call('HGET', revisions, id) or '0') < tonumber(revision) then
    local before = redis.call('HGET', words, id)
    if before and before ~= found then
      for word in string.gmatch(before, '[^\n]+') do
        redis.call('ZREM', index, word .. '\0' .. id)
      end
    end
    if before ~= found then
      for word in string.gmatch(found, '[^\n]+') do
        redis.call('ZADD', index, 0, word .. '\0' .. id)
      end
      redis.call('HSET', words, id, found)
    end
    redis.call('HSET', attendees, id, document)
    redis.call('HSET', revisions, id, revision)
    redis.call('ZADD', created, 'NX', now, id)
    redis.call('ZADD', changed, now, id)
    redis.call('ZADD', roster, number, id)
    numbered = true
  end
end
if numbered then
  redis.call('SET', sequence, number)
end
return #ARGV / 4
