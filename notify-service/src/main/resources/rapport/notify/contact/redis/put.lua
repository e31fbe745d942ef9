-- Stores the contact ARGV[3] of the attendee ARGV[1] unless a later revision than ARGV[2] is known. KEYS: contacts, their
-- revisions, whose each badge is, who is gone. ARGV[4] is her badge, or empty. Returns what was stored before.
local id = ARGV[1]
if tonumber(redis.call('HGET', KEYS[2], id) or '0') > tonumber(ARGV[2]) then return '' end
local before = redis.call('HGET', KEYS[1], id)
if before then
  local badge = cjson.decode(before).badge
  if type(badge) == 'string' and badge ~= ARGV[4] and redis.call('HGET', KEYS[3], badge) == id then
    redis.call('HDEL', KEYS[3], badge)
  end
end
redis.call('HSET', KEYS[1], id, ARGV[3])
redis.call('HSET', KEYS[2], id, ARGV[2])
if ARGV[4] ~= '' then redis.call('HSET', KEYS[3], ARGV[4], id) end
redis.call('SREM', KEYS[4], id)
return before or ''
