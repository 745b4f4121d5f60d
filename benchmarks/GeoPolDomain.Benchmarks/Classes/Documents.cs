using BenchmarkDotNet.Attributes;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Rivals;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Benchmarks.Classes;

/// <summary>Whole documents.</summary>
[MemoryDiagnoser]
public class Documents
{
    private Sample sample = null!;
    private FixedBuffer output = null!;
    private Dataset dataset = null!;
    private object plain = null!;

    [Params(0.1)]
    public double Scale { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        sample = Sample.Of(Scale);
        output = new FixedBuffer(sample.Document.Length + (1 << 20));
        dataset = sample.Read();
        plain = RivalSet.Reflection.ReadDocument(sample.Document);
    }

    [Benchmark]
    public object Read() => DatasetJson.Read(sample.Document);

    [Benchmark]
    public object ReadByReflection() => RivalSet.Reflection.ReadDocument(sample.Document);

    [Benchmark]
    public object ReadByGeneratedCode() => RivalSet.Generated.ReadDocument(sample.Document);

    [Benchmark]
    public object ReadByNewtonsoft() => RivalSet.Newtonsoft.ReadDocument(sample.Document);

    [Benchmark]
    public void Write()
    {
        output.Clear();
        DatasetJson.Write(dataset, output);
    }

    [Benchmark]
    public void WriteByReflection()
    {
        output.Clear();
        RivalSet.Reflection.WriteDocument(plain, output);
    }
}
