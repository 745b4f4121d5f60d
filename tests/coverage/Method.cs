namespace GeoPolDomain.Coverage;

/// <summary>A public method of a library: either it has a number and is tried, or a reason why not. A line each in a file.</summary>
internal sealed record Method(string Library, string Name, int? Number, string? Exemption)
{
    public override string ToString() => $"{Library}\t{Number}\t{Name}\t{Exemption}";

    public static List<Method> In(string file) =>
    [
        .. from line in File.ReadLines(file)
           let parts = line.Split('\t')
           select new Method(parts[0], parts[2], parts[1] is "" ? null : int.Parse(parts[1]), parts[3] is "" ? null : parts[3]),
    ];
}
