-- Lets a message that was claimed and surely did not go out be taken at ARGV[2]. KEYS[8] is what its recipient was asked.
if get('state') ~= 'sending' then return 0 end
leave()
redis.call('ZREM', KEYS[8], ID)
set('state', 'planned')
redis.call('ZADD', QUEUES[get('channel')], ARGV[2], ID)
return 1
