exact X.propext
