-- Stores a printer unless a newer revision of it is stored.
local printers = KEYS[1]
local id, revision, document = unpack(ARGV)
local known = redis.call('HGET', printers, id)
if known and cjson.decode(known).revision >= tonumber(revision) then
  return 0
end
redis.call('HSET', printers, id, document)
return 1
