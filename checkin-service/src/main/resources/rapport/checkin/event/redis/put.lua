-- Stores an event unless a newer revision of it is stored, and marks its slot as whole if it is given a mark.
local key, copy = unpack(KEYS)
local revision, document, mark = unpack(ARGV)
if mark ~= '' then
  redis.call('SET', copy, mark)
end
local known = redis.call('GET', key)
if known and cjson.decode(known).revision >= tonumber(revision) then
  return 0
end
redis.call('SET', key, document)
return 1
