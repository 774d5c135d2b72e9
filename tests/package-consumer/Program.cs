// What a host does with the package. check.sh builds and runs this against the packed library and compares the output.
Console.WriteLine(typeof(Overenskommelse.Compacts.Placeholder).FullName);
