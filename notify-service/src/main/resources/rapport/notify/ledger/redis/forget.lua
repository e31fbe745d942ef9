-- Forgets the message, whatever became of it.
if get('channel') then leave() end
return redis.call('DEL', M)
