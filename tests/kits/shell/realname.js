import '@kit/identity';
