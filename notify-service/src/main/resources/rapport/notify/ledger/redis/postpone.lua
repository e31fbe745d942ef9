-- Lets a planned message be taken at ARGV[2]; with ARGV[3] 'LT' not later than it would have been.
if get('state') ~= 'planned' then return 0 end
local queue = QUEUES[get('channel')]
if ARGV[3] == 'LT' then return redis.call('ZADD', queue, 'XX', 'LT', ARGV[2], ID) end
return redis.call('ZADD', queue, ARGV[2], ID)
