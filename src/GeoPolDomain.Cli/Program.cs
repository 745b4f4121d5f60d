using GeoPolDomain.Cli;

return Geopol.Run(args, Terminal.OfProcess());
