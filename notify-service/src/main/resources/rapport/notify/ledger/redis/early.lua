-- Takes the report away that came on the provider's id KEYS[1] before that was known, and returns it, if any.
local early = redis.call('HMGET', KEYS[1], 'state', 'reason')
if not early[1] then return {} end
redis.call('DEL', KEYS[1])
return early
