"""What a build is made of and where its time goes."""
