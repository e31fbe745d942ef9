-- Returns 1 if the message is still being submitted by whom it was granted to as ARGV[2], its sequence then.
if redis.call('EXISTS', COPY) == 1 and get('state') == 'sending' and get('sequence') == ARGV[2] then return 1 end
return 0
