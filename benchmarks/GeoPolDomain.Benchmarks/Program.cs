using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Rivals;

var s = Sample.Of(0.1);
Console.WriteLine($"{s.Dataset} {s.Document.Length} {s.Lines.Length} {s.ForeignShare:P2} {s.LineCount}");
foreach (var line in Agreement.Check(s)) Console.WriteLine(line);
