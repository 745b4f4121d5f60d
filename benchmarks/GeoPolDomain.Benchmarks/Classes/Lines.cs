using BenchmarkDotNet.Attributes;
using GeoPolDomain.Benchmarks.Comparisons;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Rivals;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Benchmarks.Classes;

/// <summary>JSON Lines, record by record.</summary>
[MemoryDiagnoser]
public class Lines
{
    private Sample sample = null!;
    private FixedBuffer output = null!;
    private Dataset dataset = null!;

    [Params(0.1)]
    public double Scale { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        sample = Sample.Of(Scale);
        output = new FixedBuffer(sample.Lines.Length + (1 << 20));
        dataset = sample.Read();
    }

    [Benchmark(Baseline = true)]
    public object Scanned() => Scan.Lines(sample.Lines);

    [Benchmark]
    public int Read() => DatasetLines.ReadRecords(new MemoryStream(sample.Lines)).Count();

    [Benchmark]
    public int ReadByReflection() => RivalSet.Reflection.ReadLines(sample.Lines);

    [Benchmark]
    public int ReadByGeneratedCode() => RivalSet.Generated.ReadLines(sample.Lines);

    [Benchmark]
    public int ReadByNewtonsoft() => RivalSet.Newtonsoft.ReadLines(sample.Lines);

    [Benchmark]
    public void Write()
    {
        output.Clear();
        DatasetLines.Write(dataset, output);
    }
}
