-- Forgets a planned message. KEYS[8] collects its event's messages.
if get('state') ~= 'planned' then return 0 end
leave()
redis.call('SREM', KEYS[8], ID)
return redis.call('DEL', M)
