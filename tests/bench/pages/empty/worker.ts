const request = indexedDB.open('bench-nobody', 1);
request.onupgradeneeded = () => request.result.createObjectStore('accounts');
request.onsuccess = () => {
  const keys = request.result.transaction('accounts').objectStore('accounts').getAllKeys();
  keys.onsuccess = () => postMessage(keys.result.length);
};
