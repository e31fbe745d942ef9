-- Returns the message that the provider's id KEYS[1] is of, if that is known.
return redis.call('HGET', KEYS[1], 'message') or ''
