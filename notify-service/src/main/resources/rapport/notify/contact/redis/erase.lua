-- Forgets the contact of the attendee ARGV[1], and notes that she is gone. KEYS: contacts, their revisions, whose each badge
-- is, who is gone. Returns what was stored.
local id = ARGV[1]
local before = redis.call('HGET', KEYS[1], id)
if before then
  local badge = cjson.decode(before).badge
  if type(badge) == 'string' and redis.call('HGET', KEYS[3], badge) == id then redis.call('HDEL', KEYS[3], badge) end
end
redis.call('HDEL', KEYS[1], id)
redis.call('HDEL', KEYS[2], id)
redis.call('SADD', KEYS[4], id)
return before or ''
