"""Whether each kernel of a build computes what its operators say, found out by running it on drawn inputs."""
