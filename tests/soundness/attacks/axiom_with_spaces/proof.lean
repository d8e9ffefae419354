exact wish
