-- Brings the message to the state ARGV[2] at ARGV[5] for the reason ARGV[4], if it is in one of ARGV[3]. Of what is given up
-- as unknown there may have been reports before.
local now = get('state')
if not now or not string.find(ARGV[3], ',' .. now .. ',', 1, true) then return {} end
-- Whoever claimed it may be gone before it was told that it is being sent.
if ARGV[4] == 'interrupted' then tell() end
local known = ARGV[2] == 'unknown' and reported(ARGV[5])
return known or move(ARGV[2], ARGV[5], ARGV[4])
