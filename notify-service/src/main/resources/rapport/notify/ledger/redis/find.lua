-- Returns the message, if it is known.
if redis.call('EXISTS', M) == 0 then return {} end
return show()
