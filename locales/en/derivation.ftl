# Words of derivations
