-- Forgets those of the attendees ARGV[2] and after whose revision is at most ARGV[1], and once nobody is left all the rest.
-- KEYS: contacts, their revisions, whose each badge is, who is gone. Returns what was stored of who is forgotten.
local forgotten = {}
for i = 2, #ARGV do
  local id = ARGV[i]
  local before = redis.call('HGET', KEYS[1], id)
  if before and tonumber(redis.call('HGET', KEYS[2], id) or '0') <= tonumber(ARGV[1]) then
    local badge = cjson.decode(before).badge
    if type(badge) == 'string' and redis.call('HGET', KEYS[3], badge) == id then redis.call('HDEL', KEYS[3], badge) end
    redis.call('HDEL', KEYS[1], id)
    redis.call('HDEL', KEYS[2], id)
    forgotten[#forgotten + 1] = before
  end
end
if redis.call('EXISTS', KEYS[1]) == 0 then redis.call('DEL', unpack(KEYS)) end
return forgotten
