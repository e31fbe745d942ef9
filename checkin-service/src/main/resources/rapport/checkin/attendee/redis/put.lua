-- Stores attendees, what they are found by and their revisions, unless newer ones are stored.
-- By the time of Redis, which orders all writes, `created` and `changed` tell since when each is there as she is.
-- ARGV has the id, the revision, the document and the words, one a line, of each.
-- What is stored is asked for, and all is written, in one command each: a list of 50,000 takes half the time so.
local attendees, revisions, words, index, created, changed, roster, sequence = unpack(KEYS)
local time = redis.call('TIME')
local now = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
-- Numbers each change of the event, so that who asks for what is newer misses none.
local last = tonumber(redis.call('GET', sequence) or '0')
local number = string.format('%.0f', math.max(last + 1, tonumber(now) * 100))
local ids = {}
for i = 1, #ARGV, 4 do
  ids[#ids + 1] = ARGV[i]
end
if #ids == 0 then
  return 0
end
local known, foundBy = {}, {}
local storedRevisions, storedWords = redis.call('HMGET', revisions, unpack(ids)), redis.call('HMGET', words, unpack(ids))
for n, id in ipairs(ids) do
  known[id] = tonumber(storedRevisions[n] or '0')
  foundBy[id] = storedWords[n] or ''
end
local documents, numbers, texts, fresh, placed = {}, {}, {}, {}, {}
local function add(list, first, second)
  list[#list + 1] = first
  list[#list + 1] = second
end
for i = 1, #ARGV, 4 do
  local id, revision, document, found = unpack(ARGV, i, i + 3)
  if known[id] < tonumber(revision) then
    known[id] = tonumber(revision)
    if foundBy[id] ~= found then
      local gone = {}
      for word in string.gmatch(foundBy[id], '[^\n]+') do
        gone[#gone + 1] = word .. '\0' .. id
      end
      if #gone > 0 then
        redis.call('ZREM', index, unpack(gone))
      end
      local entries = {}
      for word in string.gmatch(found, '[^\n]+') do
        add(entries, 0, word .. '\0' .. id)
      end
      if #entries > 0 then
        redis.call('ZADD', index, unpack(entries))
      end
      foundBy[id] = found
      add(texts, id, found)
    end
    add(documents, id, document)
    add(numbers, id, revision)
    add(fresh, now, id)
    add(placed, number, id)
  end
end
if #documents > 0 then
  redis.call('HSET', attendees, unpack(documents))
  redis.call('HSET', revisions, unpack(numbers))
  if #texts > 0 then
    redis.call('HSET', words, unpack(texts))
  end
  redis.call('ZADD', created, 'NX', unpack(fresh))
  redis.call('ZADD', changed, unpack(fresh))
  redis.call('ZADD', roster, unpack(placed))
  redis.call('SET', sequence, number)
end
return #ARGV / 4
