import '@kit/account';
