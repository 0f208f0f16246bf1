import '@kit/widgets';
