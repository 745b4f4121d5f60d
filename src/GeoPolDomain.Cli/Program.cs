using GeoPolDomain.Cli;
using GeoPolDomain.Cli.Output;

return Geopol.Run(args, Terminal.OfProcess());
